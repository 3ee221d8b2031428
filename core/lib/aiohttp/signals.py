"""Lists of coroutine functions that are called when something happens."""

__all__ = ("Signal",)


class Signal(list):
    """Coroutine functions that are called one after the other."""

    def __init__(self, owner):
        super().__init__()
        self._owner = owner
        self.frozen = False

    def __repr__(self):
        return f"<Signal owner={self._owner!r}, frozen={self.frozen}, {list(self)!r}>"

    def freeze(self):
        self.frozen = True

    def append(self, receiver):
        if self.frozen:
            raise RuntimeError("Cannot modify frozen list.")
        super().append(receiver)

    async def send(self, *args, **kwargs):
        if not self.frozen:
            raise RuntimeError("Cannot send non-frozen signal.")
        for receiver in self:
            await receiver(*args, **kwargs)
