# `from package import name` asks the package's own __getattr__ before it looks for a module of that name.
import os
import sys

os.makedirs('shop')


def write(name, text):
    with open(f'shop/{name}.py', 'w') as file:
        file.write(text)


write('__init__', '''
def __getattr__(name):
    print('shop is asked for', name)
    if name == 'fruit':
        from .fruit import fruit
        return fruit
    if name == 'broken':
        return 1 / 0
    raise AttributeError(name)
''')
write('fruit', "print('fruit is loaded')\nfruit = ['apple', 'pear']")
write('bread', "print('bread is loaded')")

# Without the __getattr__ this would be the module.
from shop import fruit
print(fruit.__name__, fruit.fruit)
from shop import bread
print(bread.__name__, 'shop.bread' in sys.modules)
for name in 'broken', 'nothing':
    try:
        exec(f'from shop import {name}')
    except (ImportError, ZeroDivisionError) as error:
        print(type(error).__name__, str(error).split(' (')[0])

# output:
# shop is asked for fruit
# fruit is loaded
# shop.fruit ['apple', 'pear']
# shop is asked for bread
# bread is loaded
# shop.bread True
# shop is asked for broken
# ZeroDivisionError division by zero
# shop is asked for nothing
# shop is asked for nothing
# ImportError cannot import name 'nothing' from 'shop'
