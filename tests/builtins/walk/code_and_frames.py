import sys


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


def frame():
    return sys._getframe()


try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
for thing in (frame.__code__, frame(), traceback):
    walk(type(thing), ("_set_local", "_opcodes", "_site_names"))

# output:
# builtins.code(object)
#   method: __replace__ _varname_from_oparg co_branches co_lines co_positions replace
#   attribute: _co_code_adaptive co_argcount co_cellvars co_code co_consts co_exceptiontable co_filename co_firstlineno co_flags co_freevars co_kwonlyargcount co_linetable co_lnotab co_name co_names co_nlocals co_posonlyargcount co_qualname co_stacksize co_varnames
# builtins.frame(object)
#   method: clear
#   attribute: f_back f_builtins f_code f_generator f_globals f_lasti f_lineno f_locals f_trace f_trace_lines f_trace_opcodes
# builtins.traceback(object)
#   attribute: tb_frame tb_lasti tb_lineno tb_next
