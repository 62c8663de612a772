"""Who says what, as the attribution head marks it: cue, source and content of every report of a text."""
