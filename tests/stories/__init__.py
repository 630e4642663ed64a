"""Golden stories: readable transcripts of program life, played on the real engine and storage."""
