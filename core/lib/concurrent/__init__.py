"""Things done side by side; see concurrent.futures."""
