"""What the shipped, frozen encoder sees in texts, kept on disk so that heads above it train in minutes."""
