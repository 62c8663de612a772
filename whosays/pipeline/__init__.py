"""The flow from files to stored claims: stages.py says what happens, local.py runs it on this machine."""
