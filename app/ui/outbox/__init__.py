"""送信: confirmed cards on their way to the central store."""
