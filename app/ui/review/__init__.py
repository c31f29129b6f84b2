"""確認待ち: correcting only what is doubtful, with the hands on the keyboard."""
