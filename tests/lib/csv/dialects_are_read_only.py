import copy, csv, pickle
d = csv.get_dialect('excel')
print(type(d), [name for name in dir(d) if not name.startswith('_')])
for action in (lambda: setattr(d, 'delimiter', 'x'), lambda: delattr(d, 'quoting'), lambda: copy.copy(d), lambda: pickle.dumps(d)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(d.delimiter, csv.reader([]).dialect.strict, csv.Error.__module__)

# output:
# <class '_csv.Dialect'> ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict']
# AttributeError attribute 'delimiter' of '_csv.Dialect' objects is not writable
# AttributeError attribute 'quoting' of '_csv.Dialect' objects is not writable
# TypeError cannot pickle 'Dialect' instances
# TypeError cannot pickle 'Dialect' instances
# , False _csv
