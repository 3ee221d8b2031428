# A complex number as a part of another is on its way out, and the warning names its class.
import warnings


class Phasor(complex):
    pass


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(complex(Phasor(1), 0), complex(1, Phasor(1)), complex(real=1j), complex(imag=1j))
    for each in seen:
        print(each.message)

# output:
# (1+0j) (1+1j) 1j (-1+0j)
# complex() argument 'real' must be a real number, not Phasor
# complex() argument 'imag' must be a real number, not Phasor
# complex() argument 'real' must be a real number, not complex
# complex() argument 'imag' must be a real number, not complex
