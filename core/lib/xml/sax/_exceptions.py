"""What readers of XML raise."""


class SAXException(Exception):
    """A message and the exception that it stands for, if any."""

    def __init__(self, msg, exception=None):
        self._msg, self._exception = msg, exception
        super().__init__(msg)

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        raise AttributeError('__getitem__')


class SAXParseException(SAXException):
    """With the place in the document."""

    def __init__(self, msg, exception, locator):
        super().__init__(msg, exception)
        self._locator = locator
        self._systemId, self._colnum, self._linenum = (
            locator.getSystemId(), locator.getColumnNumber(), locator.getLineNumber())

    def getColumnNumber(self):
        return self._colnum

    def getLineNumber(self):
        return self._linenum

    def getPublicId(self):
        return self._locator.getPublicId()

    def getSystemId(self):
        return self._systemId

    def __str__(self):
        system, line, column = self._systemId, self._linenum, self._colnum
        return ':'.join(['<unknown>' if system is None else system, '?' if line is None else str(line),
                         '?' if column is None else str(column), ' ' + self._msg])


class SAXNotRecognizedException(SAXException):
    """A feature or property that there is not."""


class SAXNotSupportedException(SAXException):
    """A feature or property that cannot have this value."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """There is no such reader."""
