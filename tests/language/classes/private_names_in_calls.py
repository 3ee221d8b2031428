# In a class, `__name` becomes `_Class__name`: parameters and imports too, but not the keywords of a call.
def options(**given):
    return given

class Shop:
    def __init__(self):
        self.__stock = 3

    def order(self):
        return options(__stock=self.__stock), options(__stock=1, **{'plain': 2})

    def take(self, *, __count=1):
        return __count

    def wrong(self):
        return self.take(__count=5)

    def right(self):
        return self.take(**{'_Shop__count': 5})

    def load(self):
        import __goods

    def load_name(self):
        from math import __root

shop = Shop()
print(*shop.order())
print(shop.take(), shop.right())
for method in shop.wrong, shop.load, shop.load_name:
    try:
        method()
    except (TypeError, ImportError) as error:
        print(type(error).__name__, str(error).split(' (')[0])

class Base:
    def __init_subclass__(cls, **options):
        print(options)

class Outer:
    class Inner(Base, __mode=1):
        pass

# output:
# {'__stock': 3} {'__stock': 1, 'plain': 2}
# 1 5
# TypeError Shop.take() got an unexpected keyword argument '__count'
# ModuleNotFoundError No module named '_Shop__goods'
# ImportError cannot import name '_Shop__root' from 'math'
# {'__mode': 1}
