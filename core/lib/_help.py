"""help(): what an object is, how it is called and what its docstring says."""

import inspect


def _kind(thing):
    if inspect.ismodule(thing):
        return f'module {thing.__name__}'
    where = getattr(thing, '__module__', None)
    where = f' in module {where}' if where else ''
    name = getattr(thing, '__name__', None)
    if isinstance(thing, type):
        return f'class {name}{where}'
    if inspect.iscoroutinefunction(thing) or inspect.isfunction(thing):
        return f'function {name}{where}'
    if inspect.ismethod(thing):
        return f'method {name}{where}'
    if inspect.isbuiltin(thing):
        return f'built-in function {name}{where}'
    if inspect.ismethoddescriptor(thing):
        return f'method_descriptor {name}'
    return None


def _signature(thing):
    try:
        return str(inspect.signature(thing))
    except (ValueError, TypeError):
        return '(...)'


def _members(klass):
    yield from (name for name, value in klass.__dict__.items()
                if not name.startswith('_') and (inspect.isroutine(value) or isinstance(value, property)))


def help(*request):
    """Prints what is known of an object, a module's or a name's, without one how to ask."""
    if not request:
        print('Type help(object) for what an object is and how it is used.')
        return
    thing, = request
    if isinstance(thing, str):
        import importlib
        import builtins
        try:
            thing = getattr(builtins, thing) if hasattr(builtins, thing) else importlib.import_module(thing)
        except ImportError:
            print(f"No Python documentation found for {thing!r}.\n"
                  "Use help() to get the interactive help utility.\nUse help(str) for help on the str class.")
            return
    kind = _kind(thing)
    if kind is None:
        thing = type(thing)
        kind = f'{thing.__name__} in module {thing.__module__} object'
        print(f'Help on {thing.__name__} object:\n')
    else:
        print(f'Help on {kind}:\n')
    doc = inspect.getdoc(thing) or ''
    if inspect.ismodule(thing):
        print(f'NAME\n    {thing.__name__}{" - " + doc.splitlines()[0] if doc else ""}\n')
        names = getattr(thing, '__all__', None) or [name for name in dir(thing) if not name.startswith('_')]
        print('CONTENTS\n    ' + '\n    '.join(names) + '\n')
    elif isinstance(thing, type):
        bases = ', '.join(f'{base.__module__}.{base.__name__}' if base.__module__ != thing.__module__ else
                          base.__name__ for base in thing.__bases__)
        print(f'class {thing.__name__}({bases})')
        lines = [thing.__name__ + _signature(thing), '']
        lines += doc.splitlines() + [''] if doc else []
        for name in _members(thing):
            value = getattr(thing, name)
            lines.append(name + (_signature(value) if callable(value) else ''))
            lines += ['    ' + line for line in (inspect.getdoc(value) or '').splitlines()] + ['']
        print('\n'.join(f' |  {line}'.rstrip() for line in lines[:-1]) + '\n')
    else:
        prefix = 'async ' if inspect.iscoroutinefunction(thing) else ''
        print(f'{prefix}{thing.__name__}{_signature(thing)}')
        print(''.join(f'    {line}'.rstrip() + '\n' for line in doc.splitlines()))
