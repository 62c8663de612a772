"""Claims of many documents → one case: its entities, its record, and whether it still holds what it says."""
