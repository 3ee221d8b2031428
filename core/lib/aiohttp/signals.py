"""Lists of coroutine functions that are called when something happens."""

__all__ = ("FrozenList", "Signal")


class FrozenList(list):
    """A list that can be changed until freeze() is called."""

    frozen = False

    def freeze(self):
        self.frozen = True

    def _changing(name):
        change = getattr(list, name)

        def method(self, *args, **kwargs):
            if self.frozen:
                raise RuntimeError("Cannot modify frozen list.")
            return change(self, *args, **kwargs)

        return method

    for _name in (
        "__setitem__", "__delitem__", "__iadd__", "append", "clear", "extend", "insert", "pop", "remove", "reverse",
    ):
        locals()[_name] = _changing(_name)

    def __repr__(self):
        return f"<{type(self).__name__}(frozen={self.frozen}, {list(self)!r})>"


class Signal(FrozenList):
    """Coroutine functions that are called one after the other."""

    def __init__(self, owner):
        super().__init__()
        self._owner = owner

    def __repr__(self):
        return f"<Signal owner={self._owner!r}, frozen={self.frozen}, {list(self)!r}>"

    async def send(self, *args, **kwargs):
        if not self.frozen:
            raise RuntimeError("Cannot send non-frozen signal.")
        for receiver in self:
            await receiver(*args, **kwargs)
