# reload() runs a module's source again in the names that it has: functions that were made before see the new values.
import importlib
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)

def write(name, source):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(source)

write('shop.py', 'price = 1\nold = True\ndef ask(): return price\ntry:\n    cache\nexcept NameError:\n    cache = []\n')
import shop
ask = shop.ask
shop.cache.append('kept')
write('shop.py', '"""Now with text."""\nprice = 200\ndef ask(): return price\ntry:\n    cache\nexcept NameError:\n    cache = []\n')
print(importlib.reload(shop) is shop, shop.__doc__)
print(ask(), shop.ask(), shop.old, shop.cache, shop.ask.__globals__ is vars(shop))
shop.price = 3
print(ask(), shop.ask())

write('shop.py', 'price = 4\nprice / 0\n')
try:
    importlib.reload(shop)
except ZeroDivisionError:
    print(shop.price, sys.modules['shop'] is shop)

write('market/stall.py', 'goods = 1\n')
import market.stall
write('market/stall.py', 'goods = 22\n')
print(importlib.reload(market.stall).goods, market.stall.goods)
import string
print(importlib.reload(string) is string, string.digits)

for wrong in 5, type(sys)('made'):
    try:
        importlib.reload(wrong)
    except (TypeError, ImportError) as error:
        print(type(error).__name__, error)
del sys.modules['market']
try:
    importlib.reload(market.stall)
except ImportError as error:
    print(error)
os.remove(os.path.join(folder, 'shop.py'))
importlib.invalidate_caches()
try:
    importlib.reload(shop)
except ModuleNotFoundError as error:
    print(error)

# output:
# True Now with text.
# 200 200 True ['kept'] True
# 3 3
# 4 True
# 22 22
# True 0123456789
# TypeError reload() argument must be a module
# ImportError module made not in sys.modules
# parent 'market' not in sys.modules
# spec not found for the module 'shop'
