"""The command line of the station. One module per command; texts for people, or one JSON object per line."""
