# Which dollar formats a Formatter takes, which fields they have, and substitution with defaults.
import logging

record = logging.LogRecord('name', 20, '/a/b.py', 3, 'text %d', (5,), None)
for form in ('$message', '${message}', '$$ ${name} $$', '$bar $$', 'foo $$', '${asctime', '$', 'plain', '${message} $', '$1x', '${a b}', '$asctime-${name}'):
    try:
        formatter = logging.Formatter(form, style='$', defaults={'bar': 'BAR'})
        print(repr(form), formatter.usesTime(), repr(formatter.format(record)) if 'asctime' not in form else '')
    except ValueError as error:
        print(repr(form), '|', error)
print(logging.Formatter('%(levelname)s %(x)s', defaults={'x': 1, 'levelname': 'never'}).format(record))
print(logging.Formatter('{levelname} {x}', style='{', defaults={'x': 1}).format(record))
try:
    logging.Formatter('$nope', style='$').format(record)
except ValueError as error:
    print(error)

# output:
# '$message' False 'text 5'
# '${message}' False 'text 5'
# '$$ ${name} $$' False '$ name $'
# '$bar $$' False 'BAR $'
# 'foo $$' | invalid format: no fields
# '${asctime' | invalid format: bare '$' not allowed
# '$' | invalid format: bare '$' not allowed
# 'plain' | invalid format: no fields
# '${message} $' | invalid format: bare '$' not allowed
# '$1x' | invalid format: bare '$' not allowed
# '${a b}' | invalid format: bare '$' not allowed
# '$asctime-${name}' True
# INFO 1
# INFO 1
# Formatting field not found in record: 'nope'
