"""What came of it: jobs and which of them count, what people say, and who hears of it."""
