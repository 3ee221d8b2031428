переменная = 1
变量 = 2
متغير = 3
α_β2 = 4
ñandú = 5
_ = 6
하나 = 7
print(переменная, 变量, متغير, α_β2, ñandú, _, 하나)
class Größe:
    def straße(self, länge=1): return länge
print(Größe().straße(länge=8), Größe.__qualname__)
try: Größe().strase()
except AttributeError as e: print(e)

# output:
# 1 2 3 4 5 6 7
# 8 Größe
# 'Größe' object has no attribute 'strase'
