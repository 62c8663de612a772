"""The attribution head: who says what, trained on PolNeAR above the frozen reader."""
