"""whosays: who says what about whom, with the words it came from."""

__version__ = "0.1.0"
