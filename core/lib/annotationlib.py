"""Reading annotations: as values, with forward references, or as source."""

import sys

__all__ = ["Format", "ForwardRef", "call_annotate_function", "call_evaluate_function",
           "get_annotate_from_class_namespace", "get_annotations", "annotations_to_string", "type_repr"]


def __getattr__(name):
    # Most readers only need get_annotations(): the enum is made when it is asked for.
    global Format
    if name == 'Format':
        from enum import IntEnum
        Format = IntEnum('Format', [('VALUE', 1), ('VALUE_WITH_FAKE_GLOBALS', 2), ('FORWARDREF', 3), ('STRING', 4)],
                         module=__name__)
        return Format
    raise AttributeError(f"module 'annotationlib' has no attribute {name!r}")


class ForwardRef:
    """A type named by a string that is evaluated later."""
    __slots__ = ('__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__weakref__', '__arg__',
                 '__globals__', '__extra_names__', '__code__', '__ast_node__', '__cell__', '__owner__',
                 '__stringifier_dict__', '__resolved_str_cache__')

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_module__ = module
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__owner__ = owner
        self.__globals__ = None
        self.__extra_names__ = {}
        self.__cell__ = None

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
        """The object that the reference names; NameError if there is none."""
        if format == 4:
            return self.__forward_arg__
        text = self.__arg__
        if self.__cell__ is not None:
            try:
                return self.__cell__.cell_contents
            except ValueError:
                pass
        owner = owner or self.__owner__
        if globals is None:
            if self.__globals__ is not None:
                globals = self.__globals__
            else:
                module = self.__forward_module__ or getattr(owner, '__module__', owner)
                if isinstance(module, str):
                    module = sys.modules.get(module)
                globals = getattr(module, '__dict__', None) or getattr(owner, '__globals__', {})
        names = dict(vars(owner)) if isinstance(owner, type) else {}
        for param in type_params or getattr(owner, '__type_params__', ()):
            names.setdefault(param.__name__, param)
        names.update(self.__extra_names__)
        if locals is not None:
            names.update(locals)
        code = self.__forward_code__
        try:
            return eval(code, globals, names)
        except Exception:
            if format != 3:
                raise
            if text.isidentifier():
                return self
        from _annotation_text import with_unknown_names
        try:
            return with_unknown_names(code, {**globals, **names}, owner)
        except Exception:
            return self

    @property
    def __forward_arg__(self):
        return self.__arg__

    @property
    def __forward_code__(self):
        try:
            return compile(_expression(self.__arg__), '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {self.__arg__!r}")

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]

    def __repr__(self):
        extra = []
        if self.__forward_module__ is not None:
            extra.append(f", module={self.__forward_module__!r}")
        if self.__forward_is_class__:
            extra.append(", is_class=True")
        if self.__owner__ is not None:
            extra.append(f", owner={self.__owner__!r}")
        return f"ForwardRef({self.__forward_arg__!r}{''.join(extra)})"


ForwardRef.__module__ = 'annotationlib'


def call_annotate_function(annotate, format, *, owner=None):
    """Call an __annotate__ function for a format, also one that only knows values."""
    if format == 2:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        if format == 1:
            raise RuntimeError("annotate function does not support VALUE format")
        if format not in (3, 4):
            raise ValueError(f"Invalid format: {format!r}")
    from _annotation_text import as_text, with_references
    return as_text(annotate, owner) if format == 4 else with_references(annotate, owner)


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call the lazy part of a type alias or type parameter."""
    return call_annotate_function(evaluate, format, owner=owner)


def get_annotate_from_class_namespace(obj):
    """The __annotate__ function in the namespace of a class being made."""
    return obj.get('__annotate__') or obj.get('__annotate_func__')


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    """The annotations of a class, function or module as a new dict."""
    if eval_str and format != 1:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == 2:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    if format not in (1, 3, 4):
        raise ValueError(f"Unsupported format {format!r}")
    found = _found_annotations(obj, format)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    found = dict(found)
    if eval_str and any(isinstance(value, str) for value in found.values()):
        from _annotation_text import evaluated_texts
        return evaluated_texts(obj, found, globals, locals)
    return found


def _expression(text):
    # The annotation of *args may be starred, which no expression is.
    return f'({text},)[0]' if text.startswith('*') else text


def _found_annotations(obj, format):
    # What has text to give is asked for that first; what has values, for those.
    if format == 4:
        found = _called_annotate(obj, format)
        if found is None and (found := _own_annotations(obj)) is not None:
            found = annotations_to_string(found)
        return found
    try:
        found = _own_annotations(obj)
    except Exception:
        if format != 3 or getattr(obj, '__annotate__', None) is None:
            raise
        found = None  # asked for below, where this error is not the context of another
    return _called_annotate(obj, format) if found is None else found


def _own_annotations(obj):
    # A metaclass may have annotations too: the class's own are those that type's getter gives.
    try:
        found = type.__dict__['__annotations__'].__get__(obj) if isinstance(obj, type) else obj.__annotations__
    except AttributeError:
        return None
    if found is not None and not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return found


def _called_annotate(obj, format):
    annotate = getattr(obj, '__annotate__', None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return found


def type_repr(value):
    """A short text for an annotation."""
    if isinstance(value, (type, type(type_repr), type(len))) and not isinstance(value, type(list[int])):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, ForwardRef):
        return value.__forward_arg__
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    """Values turned into text; strings stay."""
    return {name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()}
