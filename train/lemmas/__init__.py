"""The list of Turkish stems behind whosays/annotations/turkish_forms.py."""
