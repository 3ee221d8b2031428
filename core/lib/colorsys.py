"""Colours between RGB, YIQ, HLS and HSV; all parts from 0 to 1."""

__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def yiq_to_rgb(y, i, q):
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return tuple(min(max(one, 0.0), 1.0) for one in (r, g, b))


def _hue(r, g, b, high, spread):
    red, green, blue = ((high - one) / spread for one in (r, g, b))
    if r == high:
        hue = blue - green
    elif g == high:
        hue = 2.0 + red - blue
    else:
        hue = 4.0 + green - red
    return hue / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    total, spread = high + low, high - low
    light = total / 2.0
    if low == high:
        return 0.0, light, 0.0
    saturation = spread / total if light <= 0.5 else spread / (2.0 - high - low)
    return _hue(r, g, b, high, spread), light, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    second = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    first = 2.0 * l - second
    return _v(first, second, h + ONE_THIRD), _v(first, second, h), _v(first, second, h - ONE_THIRD)


def _v(first, second, hue):
    hue %= 1.0
    if hue < ONE_SIXTH:
        return first + (second - first) * hue * 6.0
    if hue < 0.5:
        return second
    if hue < TWO_THIRD:
        return first + (second - first) * (TWO_THIRD - hue) * 6.0
    return first


def rgb_to_hsv(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    if low == high:
        return 0.0, 0.0, high
    return _hue(r, g, b, high, high - low), (high - low) / high, high


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    f = h * 6.0 - sector
    p, q, t = v * (1.0 - s), v * (1.0 - s * f), v * (1.0 - s * (1.0 - f))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
