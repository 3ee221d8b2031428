# Which brace formats a Formatter takes, and the text of each refusal.
import logging

record = logging.LogRecord('name', 20, '/a/b.py', 3, 'text', (), None)
for form in ('$%{message}%$ {name}', '{process:.2f}-{custom.f:.4f}', '{{ {message} }}', '{lineno!s:>4}', '{message!x}', '{name-thing}',
             '{asctime', '{process:.2ff}', '{process:.2Z}', '{process!s:<##30,12g}', '{process!s:<#30#,12g}', '{process:{{w}},{{p}}}',
             '{process:foo{', '{message}}', 'plain', '{dotted.name}', '{list[0]}', '{process!}', '{}', '{0}', '{name: {w}}'):
    try:
        formatter = logging.Formatter(form, style='{')
        print(repr(form), 'fine')
    except ValueError as error:
        print(repr(form), '|', error)

# output:
# '$%{message}%$ {name}' fine
# '{process:.2f}-{custom.f:.4f}' fine
# '{{ {message} }}' fine
# '{lineno!s:>4}' fine
# '{message!x}' | invalid format: invalid conversion: 'x'
# '{name-thing}' | invalid format: invalid field name/expression: 'name-thing'
# '{asctime' | invalid format: expected '}' before end of string
# '{process:.2ff}' | invalid format: bad specifier: '.2ff'
# '{process:.2Z}' | invalid format: bad specifier: '.2Z'
# '{process!s:<##30,12g}' | invalid format: bad specifier: '<##30,12g'
# '{process!s:<#30#,12g}' | invalid format: bad specifier: '<#30#,12g'
# '{process:{{w}},{{p}}}' | invalid format: bad specifier: '{{w}},{{p}}'
# '{process:foo{' | invalid format: unmatched '{' in format spec
# '{message}}' | invalid format: Single '}' encountered in format string
# 'plain' | invalid format: no fields
# '{dotted.name}' fine
# '{list[0]}' fine
# '{process!}' | invalid format: unmatched '{' in format spec
# '{}' | invalid format: no fields
# '{0}' fine
# '{name: {w}}' fine
