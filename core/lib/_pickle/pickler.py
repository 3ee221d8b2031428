"""Objects taken apart into the operations of a pickle.

The bytes are CPython's: the same operations in the same order, the same numbers in the memo, the same frames.
"""

import copyreg
import sys
from itertools import islice
from struct import pack
from types import BuiltinFunctionType, FunctionType

from _pickle import PickleBuffer, PicklingError, _find, _to_old

_BATCH = 1000  # items of one APPENDS, SETITEMS, ADDITEMS
_FRAME = 64 << 10  # bytes from which a frame is closed; longer texts stand outside frames
_SMALLEST_FRAME = 4
# CPython's built-in functions and types name their module by two strings, which shows in the memo.
_BUILTINS_OF_FUNCTIONS = 'built' + str('ins')


def _type_name(obj):
    cls = type(obj)
    plain = cls.__module__ in ('builtins', '__main__')
    return cls.__qualname__ if plain else f'{cls.__module__}.{cls.__qualname__}'


class Pickler:
    """Writes pickles to a binary file. Objects that were written before are referred to."""

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = 5
        elif protocol < 0:
            protocol = 5
        elif protocol > 5:
            raise ValueError("pickle protocol must be <= 5")
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._protocol = protocol
        self._binary = protocol >= 1
        self._framing = False
        self._fix_imports = fix_imports and protocol < 3
        self._buffer_callback = buffer_callback
        self._memo = {}  # id -> (number, object: it must live on)
        self._out = bytearray()
        self._frame = None  # where the open frame's header stands in _out
        self.fast = False
        self.bin = int(self._binary)

    @property
    def memo(self):
        return {key: value for key, value in self._memo.items()}

    @memo.setter
    def memo(self, memo):
        self._memo = dict(memo)

    def persistent_id(self, obj, /):
        """A mark to write instead of an object, or None."""

    def clear_memo(self):
        """Forget what was written before."""
        self._memo.clear()

    def dump(self, obj, /):
        """Write the pickle of obj."""
        if not hasattr(self, '_file_write'):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._file_write(self._bytes_of(obj))

    def _bytes_of(self, obj):
        # Most picklers have no marks of their own.
        own = self.persistent_id
        self._persistent_id = None if getattr(own, '__func__', None) is Pickler.persistent_id else own
        self._override = getattr(self, 'reducer_override', None)
        self._dispatch = getattr(self, 'dispatch_table', copyreg.dispatch_table)
        out = self._out = bytearray()
        self._frame = None
        if self._protocol >= 2:
            out += bytes([0x80, self._protocol])
        self._framing = self._protocol >= 4
        if self._framing:
            self._open_frame()
        self._save(obj)
        out += b'.'
        if self._framing:
            self._close_frame()
            self._framing = False
        self._out = bytearray()
        return bytes(out)

    # -- frames: a reader gets 64 KB at once.

    def _open_frame(self):
        self._frame = len(self._out)
        self._out += b'\x95\0\0\0\0\0\0\0\0'

    def _close_frame(self):
        start = self._frame
        length = len(self._out) - start - 9
        if length >= _SMALLEST_FRAME:
            self._out[start + 1:start + 9] = length.to_bytes(8, 'little')
        else:
            del self._out[start:start + 9]

    def _next_frame(self):
        self._close_frame()
        self._open_frame()

    def _write_large(self, header, data):
        if self._framing and len(data) >= _FRAME:
            self._close_frame()
            self._out += header
            self._out += data
            self._open_frame()
        else:
            self._out += header
            self._out += data

    # -- the memo

    def _memoize(self, obj):
        if self.fast:
            return
        number = len(self._memo)
        self._memo[id(obj)] = number, obj
        if self._protocol >= 4:
            self._out.append(0x94)
        elif not self._binary:
            self._line('p', number)
        elif number < 256:
            self._out += bytes([0x71, number])
        else:
            self._out += b'r' + number.to_bytes(4, 'little')

    def _refer(self, number):
        if not self._binary:
            self._line('g', number)
        elif number < 256:
            self._out += bytes([0x68, number])
        else:
            self._out += b'j' + number.to_bytes(4, 'little')

    def _line(self, code, text):
        # What protocol 0 writes as text.
        self._out += f'{code}{text}\n'.encode('ascii')

    # -- any object

    def _save(self, obj):
        if self._framing and len(self._out) - self._frame >= _FRAME + 9:
            self._next_frame()
        if self._persistent_id is not None and self._save_persistent(obj):
            return
        cls = type(obj)
        save = _atoms.get(cls)
        if save is not None:
            return save(self, obj)
        known = self._memo.get(id(obj))
        if known is not None:
            return self._refer(known[0])
        save = _containers.get(cls)
        if save is not None:
            return save(self, obj)
        self._save_other(obj, cls)

    def _save_persistent(self, obj):
        mark = self._persistent_id(obj)
        if mark is None:
            return False
        if self._binary:
            persistent, self._persistent_id = self._persistent_id, None
            self._save(mark)
            self._persistent_id = persistent
            self._out += b'Q'
        else:
            try:
                self._out += b'P' + str(mark).encode('ascii') + b'\n'
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        return True

    def _save_other(self, obj, cls):
        reduced = NotImplemented
        if self._override is not None:
            reduced = self._override(obj)
        if reduced is NotImplemented:
            if cls is type:
                return self._save_type(obj)
            if cls is FunctionType:
                return self._save_global(obj)
            reductor = self._dispatch.get(cls, self)
            if reductor is not self:
                reduced = reductor(obj)
            elif issubclass(cls, type):
                return self._save_global(obj)
            else:
                reduced = obj.__reduce_ex__(self._protocol)
        if isinstance(reduced, str):
            return self._save_global(obj, reduced)
        try:
            if not isinstance(reduced, tuple):
                raise PicklingError(f"__reduce__ must return a string or tuple, not {_type_name(reduced)}")
            self._save_reduced(obj, *_checked(reduced))
        except Exception as error:
            error.add_note(f"when serializing {_type_name(obj)} object")
            raise

    def _part(self, value, what):
        # A part of an object; an error tells which.
        try:
            self._save(value)
        except Exception as error:
            error.add_note(f"when serializing {what}")
            raise

    def _save_reduced(self, obj, function, args, state=None, items=None, pairs=None, set_state=None):
        out = self._out
        name = getattr(function, '__name__', '') if self._protocol >= 2 else ''
        described = _type_name(obj)
        if name == '__newobj_ex__':
            self._save_new_with_keywords(obj, args, described)
        elif name == '__newobj__':
            self._save_new(obj, args, described)
        else:
            self._part(function, f"{described} reconstructor")
            self._part(args, f"{described} reconstructor arguments")
            out += b'R'
        known = self._memo.get(id(obj))
        if known is not None:
            # It was made on the way, by what refers to it.
            out += b'0'
            self._refer(known[0])
        else:
            self._memoize(obj)
        if items is not None:
            self._append_all(items, obj)
        if pairs is not None:
            self._set_all(pairs, obj)
        if state is None:
            return
        if set_state is None:
            self._part(state, f"{described} state")
            out += b'b'
        else:
            self._part(set_state, f"{described} state setter")
            self._save(obj)
            self._part(state, f"{described} state")
            out += b'\x86R0' if self._protocol >= 2 else b'R0'

    def _save_new(self, obj, args, described):
        if not args:
            raise PicklingError("__newobj__ expected at least 1 argument, got 0")
        cls = args[0]
        if not hasattr(cls, '__new__'):
            raise PicklingError(f"first argument to __newobj__() must be a class, not {_type_name(cls)}")
        if obj.__class__ is not cls:
            raise PicklingError(f"first argument to __newobj__() must be {obj.__class__!r}, not {cls!r}")
        self._part(cls, f"{described} class")
        self._part(args[1:], f"{described} __new__ arguments")
        self._out += b'\x81'

    def _save_new_with_keywords(self, obj, args, described):
        if len(args) != 3:
            raise PicklingError(f"__newobj_ex__ expected 3 arguments, got {len(args)}")
        cls, args, keywords = args
        if not hasattr(cls, '__new__'):
            raise PicklingError(f"first argument to __newobj_ex__() must be a class, not {_type_name(cls)}")
        if not isinstance(args, tuple):
            raise PicklingError(f"second argument to __newobj_ex__() must be a tuple, not {_type_name(args)}")
        if not isinstance(keywords, dict):
            raise PicklingError(f"third argument to __newobj_ex__() must be a dict, not {_type_name(keywords)}")
        if self._protocol >= 4:
            self._part(cls, f"{described} class")
            self._part(args, f"{described} __new__ arguments")
            self._part(keywords, f"{described} __new__ arguments")
            self._out += b'\x92'
        else:
            from functools import partial
            self._part(partial(cls.__new__, cls, *args, **keywords), f"{described} reconstructor")
            self._part((), f"{described} reconstructor arguments")
            self._out += b'R'

    # -- what is found by name

    def _save_type(self, obj):
        special = {type(None): None, type(...): ..., type(NotImplemented): NotImplemented}
        if obj in special:
            return self._save_reduced(obj, type, (special[obj],))
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        out = self._out
        if name is None:
            name = getattr(obj, '__qualname__', None) or obj.__name__
        if '<locals>' in name.split('.'):
            raise PicklingError(f"Can't pickle local object {obj!r}")
        module_name = _module_of(obj, name)
        try:
            __import__(module_name)
            module = sys.modules[module_name]
        except (ImportError, ValueError, KeyError) as error:
            raise PicklingError(f"Can't pickle {obj!r}: {error!s}") from None
        try:
            found = _find(module, name)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}")
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        code = copyreg._extension_registry.get((module_name, name)) if self._protocol >= 2 else None
        if code is not None:
            size = 1 if code < 256 else 2 if code < 65536 else 4
            self._out += bytes([0x82 + size // 2]) + code.to_bytes(size, 'little')
            return
        if self._protocol >= 4:
            if module_name == 'builtins' and type(obj) is BuiltinFunctionType:
                module_name = _BUILTINS_OF_FUNCTIONS
            self._save(module_name)
            self._save(name)
            out += b'\x93'
        else:
            # Older protocols know no dots: what is inside is got from what is outside.
            outer, *inner = name.split('.')
            for _ in inner:
                self._save(getattr)
                out += b'(' if self._protocol < 2 else b''
            self._write_global(obj, module_name, outer)
            for attribute in inner:
                self._save(attribute)
                out += b'tR' if self._protocol < 2 else b'\x86R'
        self._memoize(obj)

    def _write_global(self, obj, module_name, name):
        if self._fix_imports:
            module_name, name = _to_old(module_name, name)
        try:
            text = f'c{module_name}\n{name}\n'.encode('utf-8' if self._protocol >= 3 else 'ascii')
        except UnicodeEncodeError:
            raise PicklingError(f"can't pickle global identifier '{module_name}.{name}' "
                                f"using pickle protocol {self._protocol}") from None
        self._out += text

    # -- containers

    def _append_all(self, items, obj):
        if not self._binary:
            for index, item in enumerate(items):
                self._part(item, f"{_type_name(obj)} item {index}")
                self._out += b'a'
            return
        index = 0
        while batch := list(islice(items, _BATCH)):
            if len(batch) > 1:
                self._out += b'('
            for item in batch:
                self._part(item, f"{_type_name(obj)} item {index}")
                index += 1
            self._out += b'e' if len(batch) > 1 else b'a'

    def _set_all(self, pairs, obj):
        if not self._binary:
            for key, value in pairs:
                self._save(key)
                self._part(value, f"{_type_name(obj)} item {key!r}")
                self._out += b's'
            return
        while batch := list(islice(pairs, _BATCH)):
            if len(batch) > 1:
                self._out += b'('
            for key, value in batch:
                self._save(key)
                self._part(value, f"{_type_name(obj)} item {key!r}")
            self._out += b'u' if len(batch) > 1 else b's'

    def _save_list(self, obj):
        out, save = self._out, self._save
        out += b']' if self._binary else b'(l'
        self._memoize(obj)
        if not obj:
            return
        if not self._binary:
            return self._append_all(iter(obj), obj)
        index = 0
        try:
            if len(obj) == 1:
                save(obj[0])
                out += b'a'
                return
            while True:
                out += b'('
                for item in islice(obj, index, index + _BATCH):
                    save(item)
                    index += 1
                out += b'e'
                if index >= len(obj):
                    return
        except Exception as error:
            error.add_note(f"when serializing list item {index}")
            raise

    def _save_dict(self, obj):
        out, save = self._out, self._save
        out += b'}' if self._binary else b'(d'
        self._memoize(obj)
        if not obj:
            return
        if not self._binary:
            return self._set_all(iter(obj.items()), obj)
        pairs = iter(obj.items())
        single = len(obj) == 1
        while True:
            if not single:
                out += b'('
            count = 0
            for key, value in islice(pairs, _BATCH):
                save(key)
                try:
                    save(value)
                except Exception as error:
                    error.add_note(f"when serializing dict item {key!r}")
                    raise
                count += 1
            out += b's' if single else b'u'
            if count < _BATCH:
                return

    def _save_tuple(self, obj):
        out = self._out
        count = len(obj)
        if count == 0:
            out += b')' if self._binary else b'(t'
            return
        short = count <= 3 and self._protocol >= 2
        if not short:
            out += b'('
        try:
            for index, item in enumerate(obj):
                self._save(item)
        except Exception as error:
            error.add_note(f"when serializing tuple item {index}")
            raise
        known = self._memo.get(id(obj))
        if known is not None:
            # It contains itself: what was put on the stack goes.
            out += b'0' * count if short else b'1' if self._binary else b'0' * (count + 1)
            return self._refer(known[0])
        out += bytes([0x84 + count]) if short else b't'
        self._memoize(obj)

    def _save_set(self, obj):
        if self._protocol < 4:
            return self._save_reduced(obj, set, (list(obj),))
        out = self._out
        out += b'\x8f'
        self._memoize(obj)
        items = iter(obj)
        count = _BATCH if obj else 0
        while count == _BATCH:
            out += b'('
            count = 0
            for item in islice(items, _BATCH):
                self._part(item, "set element")
                count += 1
            out += b'\x90'

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            return self._save_reduced(obj, frozenset, (list(obj),))
        out = self._out
        out += b'('
        for item in obj:
            self._part(item, "frozenset element")
        known = self._memo.get(id(obj))
        if known is not None:
            out += b'1'
            return self._refer(known[0])
        out += b'\x91'
        self._memoize(obj)

    # -- values

    def _save_none(self, obj):
        self._out += b'N'

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._out.append(0x88 if obj else 0x89)
        else:
            self._out += b'I01\n' if obj else b'I00\n'

    def _save_int(self, obj):
        out = self._out
        if -0x80000000 <= obj < 0x80000000:
            if not self._binary:
                self._line('I', obj)
            elif obj < 0 or obj > 0xFFFF:
                out += b'J'
                out += obj.to_bytes(4, 'little', signed=True)
            elif obj < 256:
                out.append(0x4B)
                out.append(obj)
            else:
                out += b'M'
                out += obj.to_bytes(2, 'little')
        elif self._protocol < 2:
            self._line('L', f'{obj}L')
        else:
            size = (obj.bit_length() >> 3) + 1
            data = obj.to_bytes(size, 'little', signed=True)
            if obj < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
                data = data[:-1]
            out += bytes([0x8A, len(data)]) if len(data) < 256 else b'\x8b' + len(data).to_bytes(4, 'little')
            out += data

    def _save_float(self, obj):
        if self._binary:
            self._out += b'G'
            self._out += pack('>d', obj)
        else:
            self._line('F', repr(obj))

    def _save_bytes(self, obj):
        if self._protocol < 3:
            if not obj:
                return self._save_reduced(obj, bytes, ())
            from _codecs import encode
            return self._save_reduced(obj, encode, (obj.decode('latin-1'), 'latin1'))
        size = len(obj)
        if size < 256:
            self._out += bytes([0x43, size])
            self._out += obj
        elif size >> 32 and self._protocol >= 4:
            self._write_large(b'\x8e' + size.to_bytes(8, 'little'), obj)
        else:
            self._write_large(b'B' + size.to_bytes(4, 'little'), obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            return self._save_reduced(obj, bytearray, (bytes(obj),) if obj else ())
        self._write_large(b'\x96' + len(obj).to_bytes(8, 'little'), obj)
        self._memoize(obj)

    def _save_str(self, obj):
        if not self._binary:
            self._out += b'V' + ''.join(map(_escaped, obj)).encode('latin-1') + b'\n'
        else:
            data = obj.encode('utf-8', 'surrogatepass')
            size = len(data)
            if size < 256 and self._protocol >= 4:
                self._out += bytes([0x8C, size])
                self._out += data
            elif size >> 32 and self._protocol >= 4:
                self._write_large(b'\x8d' + size.to_bytes(8, 'little'), data)
            else:
                self._write_large(b'X' + size.to_bytes(4, 'little'), data)
        self._memoize(obj)

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj.raw()
        if self._buffer_callback is None or self._buffer_callback(obj):
            data = view.tobytes()
            return self._save_bytes(data) if view.readonly else self._save_bytearray(bytearray(data))
        self._out += b'\x97'
        if view.readonly:
            self._out += b'\x98'


def _escaped(character):
    code = ord(character)
    if code < 256 and character not in '\\\0\n\r\x1a':
        return character
    return f'\\u{code:04x}' if code < 0x10000 else f'\\U{code:08x}'


def _checked(reduced):
    if not 2 <= len(reduced) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    function, args, state, items, pairs, set_state = reduced + (None,) * (6 - len(reduced))
    if not callable(function):
        raise PicklingError(f"first item of the tuple returned by __reduce__ must be callable, "
                            f"not {_type_name(function)}")
    if not isinstance(args, tuple):
        raise PicklingError(f"second item of the tuple returned by __reduce__ must be a tuple, not {_type_name(args)}")
    for which, iterator in (('fourth', items), ('fifth', pairs)):
        if iterator is not None and not hasattr(iterator, '__next__'):
            raise PicklingError(f"{which} item of the tuple returned by __reduce__ must be an iterator, "
                                f"not {_type_name(iterator)}")
    if set_state is not None and not callable(set_state):
        raise PicklingError(f"sixth item of the tuple returned by __reduce__ must be callable, "
                            f"not {_type_name(set_state)}")
    return reduced


def _module_of(obj, name):
    # The name of the module that an object says it is of, or of one that has it.
    module = getattr(obj, '__module__', None)
    if module is not None:
        return module
    for module_name, module in sys.modules.copy().items():
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _find(module, name) is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


_atoms = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_containers = {str: Pickler._save_str, bytes: Pickler._save_bytes, tuple: Pickler._save_tuple,
               list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
               frozenset: Pickler._save_frozenset, bytearray: Pickler._save_bytearray,
               PickleBuffer: Pickler._save_buffer}
Pickler.__module__ = '_pickle'
