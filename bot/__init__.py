"""The running bot: command line, settings, wiring, channels, delivery and the alarm clock."""

import sys

# structlog would load rich, where that is installed: it costs every start a fifth of a second, and
# its tracebacks print local variables, and so what people wrote.
sys.modules.setdefault("rich", None)  # type: ignore[arg-type]  # -- None is how imports are refused
