"""Who is told a code at a door or a counter, so that it is none to be typed."""

from __future__ import annotations

import re

# As they stand after folding; what may mean something else as well is in the dative, or left out.
PERSONS = re.compile(
    r"(?<![a-z])(?:rider|courier|postman|mailman|delivery (?:agent|partner|man|person|boy)|cashier"
    r"|clerk|captain|kurier|paketbot|zusteller|postbote|bezorger|postbode|livreur|facteur|coursier"
    r"|carteiro|entregador|estafeta|motoboy|guiche|guichê|repartidor|mensajero|cartero|al conductor"
    r"|corriere|fattorino|postino|curierul|kuryr|kurýr|doręczyciel|doreczyciel|kasjer"
    r"|doručovatel|dorucovatel|řidiči|ridici|kurir|dostavljač|dostavljac|kuryer|sürücüye|surucuye"
    r"|futár|futar|kuriir|kuller|budbil|pengantar|penghantar|tài xế|tai xe|shipper)"
    r"(?![a-z]* (?:pin|code|app|account|login|kod))"  # "your rider PIN"
    r"|курьеру|водителю|кассиру|куриер|шофьор|курир|доставчик|кур['’ʼ]?єру|водієві|водію|κούριερ|διανομέα"
    r"|שליח|לנהג|لمندوب|للسائق|पार्टनर को|एजेंट को|ड्राइवर को|ড্রাইভারকে|রাইডারকে"
    r"|ไรเดอร์|พนักงานส่ง|คนขับ|점원에게|기사님께|배달원|骑手|快递员|配送员|店员|店員|外送員|騎手|配達員"
)
