"""Headers: names without regard to case, any number of values each."""

from collections.abc import MutableMapping


class MultipleValuesError(LookupError):
    """One value was asked for, and there are several."""

    def __str__(self):
        return repr(self.args[0]) if len(self.args) == 1 else super().__str__()


class Headers(MutableMapping):
    def __init__(self, *args, **kwargs):
        self._list = []
        self.update(*args, **kwargs)

    def __str__(self):
        return "".join(f"{name}: {value}\r\n" for name, value in self._list) + "\r\n"

    def __repr__(self):
        return f"{type(self).__name__}({self._list!r})"

    def copy(self):
        made = type(self)()
        made._list = list(self._list)
        return made

    def serialize(self):
        return str(self).encode()

    def __contains__(self, key):
        return isinstance(key, str) and bool(self.get_all(key))

    def __iter__(self):
        return iter(dict.fromkeys(name.lower() for name, _ in self._list))

    def __len__(self):
        return len(list(iter(self)))

    def __getitem__(self, key):
        found = self.get_all(key)
        if not found:
            raise KeyError(key)
        if len(found) > 1:
            raise MultipleValuesError(key)
        return found[0]

    def __setitem__(self, key, value):
        """Adds a value; others stay."""
        self._list.append((key, value))

    def __delitem__(self, key):
        self._list = [pair for pair in self._list if pair[0].lower() != key.lower()]

    def __eq__(self, other):
        if not isinstance(other, Headers):
            return NotImplemented
        return sorted(_lower(self)) == sorted(_lower(other))

    def clear(self):
        self._list = []

    def update(self, *args, **kwargs):
        args = tuple(arg.raw_items() if isinstance(arg, Headers) else arg for arg in args)
        super().update(*args, **kwargs)

    def get_all(self, key):
        return [value for name, value in self._list if name.lower() == key.lower()]

    def raw_items(self):
        return iter(list(self._list))


def _lower(headers):
    return [(name.lower(), value) for name, value in headers._list]
