"""Which entity of a document a phrase refers to: phrases, names, descriptions and pronouns.

`phrases` finds the noun phrases, `names` groups the names, `acronyms` and `code_names` add what the text says is
another form of a name, `descriptions` and `pronouns` lead phrases back to what was named before. `schema` says what
FollowTheMoney calls it. The word lists lie beside, one YAML a language.
"""
