"""Fits the weights by which pronouns choose their antecedents."""
