"""The window (Qt Widgets). Presenters without widgets decide, widgets show; nothing else of the station knows Qt."""
