"""Pickling as this package does it."""

import copyreg
import io
import pickle

__all__ = ['register', 'dump', 'ForkingPickler']


class ForkingPickler(pickle.Pickler):
    """The pickler of what goes from process to process."""

    @classmethod
    def register(cls, type, reduce):
        """Choose how objects of a type are pickled."""
        copyreg.pickle(type, reduce)

    @classmethod
    def dumps(cls, obj, protocol=None):
        buffer = io.BytesIO()
        cls(buffer, protocol).dump(obj)
        return buffer.getbuffer()

    loads = pickle.loads


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    """Pickle into a file."""
    ForkingPickler(file, protocol).dump(obj)
