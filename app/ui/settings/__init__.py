"""設定: language and appearance of the window."""
