"""The store as a child process of the station: one per data folder, shared by window and command line."""
