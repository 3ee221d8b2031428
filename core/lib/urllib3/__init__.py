"""What programs ask of urllib3 where they use requests: how often to try again, its errors and warnings."""

from . import exceptions
from .util.retry import Retry

__version__ = '2.5.0'


def disable_warnings(category=exceptions.HTTPWarning):
    """Say nothing of that kind."""
    import warnings
    warnings.simplefilter('ignore', category)
