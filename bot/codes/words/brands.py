"""Services known in many countries: their names are names in small letters as well."""

from __future__ import annotations

_NAMES = """
airbnb alibaba aliexpress alipay allegro amazon apple aukro avito badoo bazos binance bitpanda
bkash blablacar blocket bolt booking bukalapak bumble bybit cabify careem cashapp coinbase dana
daraz dba deliveroo didi discord doordash dropbox easypaisa ebay epic esewa etsy facebook fb
finn flipkart foodora foodpanda freenow gcash getir github glovo gmail gojek google gopay grab
grindr grubhub happn hepsiburada hinge icloud ifood imo insta instacart instagram jazzcash jumia
kakao kakaotalk khalti klarna kleinanzeigen kraken lazada leboncoin line linkedin lyft
marktplaats maya meesho meituan mercadolibre mercadopago messenger microsoft momo monobank monzo
mpesa nagad netflix nintendo noon nubank okx ola olx outlook ovo ozon pathao payoneer paypal
paytm phonepe picpay pinterest playstation rapido rappi reddit revolut robinhood roblox sber
shein shopee signal skrill skype snapchat spotify starling steam subito swiggy talabat taobao
telegram temu tiktok tinder tokopedia tori trendyol truecaller twitch twitter uber venmo viber
vinted vk vkontakte wallapop wechat whatsapp wildberries willhaben wise wolt xbox yahoo yandex
yemeksepeti youtube zalo zelle zomato zoom
"""
BRANDS = frozenset(_NAMES.split())
