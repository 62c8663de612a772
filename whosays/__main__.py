"""`python -m whosays`: the same as the command `whosays`."""

from whosays.cli import main

if __name__ == "__main__":
    main()
