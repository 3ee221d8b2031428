# load() wants a binary file; loads() a str; floats are made by a function of one's own.
import decimal
import io
import tomllib

with open('pyproject.toml', 'w') as file:
    file.write('[project]\nname = "x"\r\nversion = "1.0"\npi = 3.14\n')
with open('pyproject.toml', 'rb') as file:
    print(tomllib.load(file, parse_float=decimal.Decimal))
for attempt in (lambda: tomllib.load(io.StringIO('a = 1')), lambda: tomllib.loads(b'a = 1'), lambda: tomllib.loads(5),
                lambda: tomllib.load(io.BytesIO(b'\xff = 1')), lambda: tomllib.loads('a = 1.5', parse_float=lambda text: [text]),
                lambda: tomllib.loads('a = 1.5', parse_float=lambda text: f'<{text}>')):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(issubclass(tomllib.TOMLDecodeError, ValueError), tomllib.TOMLDecodeError.__module__)

# output:
# {'project': {'name': 'x', 'version': '1.0', 'pi': Decimal('3.14')}}
# TypeError File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`
# TypeError Expected str object, not 'bytes'
# TypeError Expected str object, not 'int'
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# ValueError parse_float must not return dicts or lists
# {'a': '<1.5>'}
# True tomllib
