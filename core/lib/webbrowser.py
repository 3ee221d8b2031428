"""Shows pages in a browser. A program has none to begin with: only those that it registers are tried."""

__all__ = ["Error", "open", "open_new", "open_new_tab", "get", "register"]


class Error(Exception):
    """There is no such browser."""


_browsers = {}  # (constructor, instance or None) by name in lower case
_order = []  # the names, those to be tried first in front


def register(name, klass, instance=None, *, preferred=False):
    """Makes a browser known: a class, or an instance of one."""
    _browsers[name.lower()] = [klass, instance]
    if preferred:
        _order.insert(0, name)
    else:
        _order.append(name)


def get(using=None):
    """The browser of that name, or the first that there is; Error if there is none."""
    for name in _order if using is None else [using]:
        known = _browsers.get(name.lower())
        if known is not None:
            if known[1] is None and known[0]:
                known[1] = known[0]()
            return known[1]
    raise Error('could not locate runnable browser')


def open(url, new=0, autoraise=True):
    """Shows the page: 0 in a window that is open, 1 in a new one, 2 in a new tab; whether a browser took it."""
    return any(get(name).open(url, new, autoraise) for name in _order)


def open_new(url):
    """Shows the page in a new window."""
    return open(url, 1)


def open_new_tab(url):
    """Shows the page in a new tab."""
    return open(url, 2)


class BaseBrowser:
    """Parent of browsers: these have an open() of their own."""

    args = ['%s']

    def __init__(self, name=""):
        self.name = self.basename = name

    def open(self, url, new=0, autoraise=True):
        raise NotImplementedError

    def open_new(self, url):
        """Shows the page in a new window."""
        return self.open(url, 1)

    def open_new_tab(self, url):
        """Shows the page in a new tab."""
        return self.open(url, 2)
