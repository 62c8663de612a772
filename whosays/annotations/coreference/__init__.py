"""Which words of a document speak of one thing: head words, their likely antecedents, and how likely each is."""
