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
    """A message of parts names no boundary between them."""


class StartBoundaryNotFoundDefect(MessageDefect):
    """The boundary that is named is nowhere."""


class CloseBoundaryNotFoundDefect(MessageDefect):
    """There is no boundary at the end."""


class FirstHeaderLineIsContinuationDefect(MessageDefect):
    """The first line begins with a space, and continues nothing."""


class MisplacedEnvelopeHeaderDefect(MessageDefect):
    """A line with "From " between the headers."""


class MissingHeaderBodySeparatorDefect(MessageDefect):
    """No empty line stands before the body."""


MalformedHeaderDefect = MissingHeaderBodySeparatorDefect


class MultipartInvariantViolationDefect(MessageDefect):
    """A message of parts has none."""


class InvalidMultipartContentTransferEncodingDefect(MessageDefect):
    """A message of parts is encoded as a whole."""


class UndecodableBytesDefect(MessageDefect):
    """Bytes that are no text."""


class InvalidBase64PaddingDefect(MessageDefect):
    """The end of a text in base64 is missing."""


class InvalidBase64CharactersDefect(MessageDefect):
    """Other characters in a text in base64."""


class InvalidBase64LengthDefect(MessageDefect):
    """No text in base64 has that length."""


class HeaderDefect(MessageDefect):
    """What was wrong with the value of a header."""

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)


class InvalidHeaderDefect(HeaderDefect):
    """The value does not follow the rules."""


class HeaderMissingRequiredValue(HeaderDefect):
    """There is no value."""


class NonPrintableDefect(HeaderDefect):
    """Control characters in the value."""

    def __init__(self, non_printables):
        super().__init__(non_printables)
        self.non_printables = non_printables

    def __str__(self):
        return f'the following ASCII non-printables found in header: {self.non_printables}'


class ObsoleteHeaderDefect(HeaderDefect):
    """The value is written as is no longer done."""


class NonASCIILocalPartDefect(HeaderDefect):
    """What stands before the @ is not ASCII."""


class InvalidDateDefect(HeaderDefect):
    """The value is no date."""
