"""How well reading does on a folder of scans with the truth beside them: `python -m ocr.evaluation FOLDER`."""
