def kind(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            value = base.__dict__[name]
            break
    else:
        return "of the metaclass"
    text = type(value).__name__
    if text in ("classmethod", "classmethod_descriptor"):
        return "classmethod"
    if text in ("staticmethod", "builtin_function_or_method"):
        return "staticmethod"
    if text in ("getset_descriptor", "member_descriptor", "property"):
        return "attribute"
    return "method" if callable(value) else "value"


def walk(cls, without=()):
    print(f"{cls.__module__}.{cls.__qualname__}({', '.join(base.__name__ for base in cls.__bases__)})")
    names = set(dir(cls)) - set(without) - (set() if cls is object else set(dir(object)))
    for wanted in ("method", "classmethod", "staticmethod", "attribute", "value"):
        found = sorted(name for name in names - {"__doc__"} if kind(cls, name) == wanted)
        if found:
            print(f"  {wanted}:", *found)


walk(BaseException, ("__notes__",))
for cls in (StopIteration, SystemExit, ImportError, NameError, AttributeError, KeyError, OSError, SyntaxError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, BaseExceptionGroup, ExceptionGroup):
    print(cls.__name__, *sorted(name for name in set(dir(cls)) - set(dir(BaseException)) if not name.startswith("_")))

# output:
# builtins.BaseException(object)
#   method: __setstate__ add_note with_traceback
#   attribute: __cause__ __context__ __dict__ __suppress_context__ __traceback__ args
# StopIteration value
# SystemExit code
# ImportError msg name name_from path
# NameError name
# AttributeError name obj
# KeyError
# OSError characters_written errno filename filename2 strerror
# SyntaxError end_lineno end_offset filename lineno msg offset print_file_and_line text
# UnicodeDecodeError encoding end object reason start
# UnicodeEncodeError encoding end object reason start
# UnicodeTranslateError encoding end object reason start
# BaseExceptionGroup derive exceptions message split subgroup
# ExceptionGroup derive exceptions message split subgroup
