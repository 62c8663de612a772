"""What reviewers decide: what a judgement is about, found again in another reading, and what it makes of a claim."""
