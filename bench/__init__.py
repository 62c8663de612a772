"""Measuring: reading quality on public data, speed, and sheets for judging by hand. `python -m bench` lists them."""
