# Iterators, frames and the like come from what they belong to: neither their class nor object.__new__() makes one.
import re
import zlib


def ways(value):
    cls = type(value)
    for make in (cls, lambda: object.__new__(cls), lambda: cls.__new__(cls)):
        try:
            make()
        except TypeError as error:
            print(error)


ways(iter(range(3)))
ways(iter(""))
ways(iter([]))
ways({}.keys())
ways(len)
ways(int.__dict__["real"])
ways(letter for letter in "a")
ways(re.compile(""))
ways(zlib.compressobj())
print(type(object.__new__(object)))

# output:
# cannot create 'range_iterator' instances
# cannot create 'range_iterator' instances
# cannot create 'range_iterator' instances
# cannot create 'str_ascii_iterator' instances
# cannot create 'str_ascii_iterator' instances
# cannot create 'str_ascii_iterator' instances
# cannot create 'list_iterator' instances
# cannot create 'list_iterator' instances
# cannot create 'list_iterator' instances
# cannot create 'dict_keys' instances
# cannot create 'dict_keys' instances
# cannot create 'dict_keys' instances
# cannot create 'builtin_function_or_method' instances
# cannot create 'builtin_function_or_method' instances
# cannot create 'builtin_function_or_method' instances
# cannot create 'getset_descriptor' instances
# cannot create 'getset_descriptor' instances
# cannot create 'getset_descriptor' instances
# cannot create 'generator' instances
# cannot create 'generator' instances
# cannot create 'generator' instances
# cannot create 're.Pattern' instances
# cannot create 're.Pattern' instances
# cannot create 're.Pattern' instances
# cannot create 'zlib.Compress' instances
# cannot create 'zlib.Compress' instances
# cannot create 'zlib.Compress' instances
# <class 'object'>
