"""Text → annotation: words, trees and mentions, by an engine that is chosen once."""
