"""What may be wrong with messages."""


class MessageError(Exception):
    """Any error of messages."""


class MessageParseError(MessageError):
    """A message cannot be read."""


class HeaderParseError(MessageParseError):
    """A header cannot be read."""


class HeaderWriteError(MessageError):
    """A header cannot be written."""


class BoundaryError(MessageParseError):
    """The boundary between parts is wrong."""


class MultipartConversionError(MessageError, TypeError):
    """A message cannot become one of parts."""


class CharsetError(MessageError):
    """A character set is wrong."""


class MessageDefect(ValueError):
    """What was wrong with a message that could be read all the same."""

    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


class NoBoundaryInMultipartDefect(MessageDefect):
    pass


class StartBoundaryNotFoundDefect(MessageDefect):
    pass


class CloseBoundaryNotFoundDefect(MessageDefect):
    pass


class MissingHeaderBodySeparatorDefect(MessageDefect):
    pass


class MultipartInvariantViolationDefect(MessageDefect):
    pass


class InvalidBase64PaddingDefect(MessageDefect):
    pass


class InvalidHeaderDefect(MessageDefect):
    pass
