"""Our own texts, read once for all tests: it takes a tenth of a second."""

from locales.translator import Translator

TRANSLATOR = Translator.load()
