from . import inner
name = __name__
