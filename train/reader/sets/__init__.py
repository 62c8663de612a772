"""One file an entity set: each yields `EntityText`s from the folder in which the set was unpacked."""
